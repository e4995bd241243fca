/** Despatches in the database. */
package org.comptoir.fulfilment.store;
