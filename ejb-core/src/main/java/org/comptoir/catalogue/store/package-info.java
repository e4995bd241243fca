/** Products in the database. */
package org.comptoir.catalogue.store;
