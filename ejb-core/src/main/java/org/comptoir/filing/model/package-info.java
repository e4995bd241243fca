/** The stored file. */
package org.comptoir.filing.model;
