/** The one way in which XML is parsed: without document types, entities and other reach outside. */
package org.comptoir.integration.syntax.xml;
