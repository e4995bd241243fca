/**
 * The one way in which XML is parsed, without document types, entities and other reach outside; as a stream of small
 * trees, bounded; and the way back.
 */
package org.comptoir.integration.syntax.xml;
