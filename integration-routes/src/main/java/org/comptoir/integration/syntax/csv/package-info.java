/** Files of separated values. */
package org.comptoir.integration.syntax.csv;
