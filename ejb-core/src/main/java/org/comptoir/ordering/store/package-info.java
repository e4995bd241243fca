/** Orders in the database, always bound to the caller's organisation. */
package org.comptoir.ordering.store;
