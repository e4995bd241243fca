/** How Java values become columns, how the schema is brought up to date, and how a whole transaction is run again. */
package org.comptoir.kernel.persistence;
