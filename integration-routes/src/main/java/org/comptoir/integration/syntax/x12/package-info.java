/** ANSI ASC X12 (X12.5, X12.6): bytes to segments and back, with findings about the syntax. */
package org.comptoir.integration.syntax.x12;
