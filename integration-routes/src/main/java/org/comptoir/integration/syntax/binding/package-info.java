/** Where the terms of a document stand in an XML syntax: tables that are read both ways, for reading and for writing. */
package org.comptoir.integration.syntax.binding;
