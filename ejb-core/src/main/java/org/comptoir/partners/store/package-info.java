/** Partners in the database. */
package org.comptoir.partners.store;
