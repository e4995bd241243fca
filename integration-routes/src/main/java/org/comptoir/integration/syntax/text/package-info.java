/** Characters out of bytes. */
package org.comptoir.integration.syntax.text;
