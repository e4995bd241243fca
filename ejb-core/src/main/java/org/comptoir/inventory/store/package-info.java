/** Stock in the database. */
package org.comptoir.inventory.store;
