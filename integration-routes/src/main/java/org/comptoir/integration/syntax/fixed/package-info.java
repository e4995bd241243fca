/** Files of records with fields of fixed width. */
package org.comptoir.integration.syntax.fixed;
