/** UN/EDIFACT (ISO 9735, syntax versions 1 to 4): bytes to segments and back, with findings about the syntax. */
package org.comptoir.integration.syntax.edifact;
