/** The exchange in the database. */
package org.comptoir.exchange.store;
