/** JSON (RFC 8259), read part by part and bounded. */
package org.comptoir.integration.syntax.json;
