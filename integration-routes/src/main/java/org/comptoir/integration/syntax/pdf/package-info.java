/** Pages for people (PDF), with their fonts embedded. */
package org.comptoir.integration.syntax.pdf;
