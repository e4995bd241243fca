/** What all syntaxes share: recognising what a file is. */
package org.comptoir.integration.syntax;
