/** The command line behind {@code ./comptoir}: builds what is missing, starts, shows and stops the parts of the product. */
package org.comptoir.launcher;
