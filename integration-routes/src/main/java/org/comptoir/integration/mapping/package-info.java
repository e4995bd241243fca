/** Messages to canonical documents and back: pure functions, without transport and database. */
package org.comptoir.integration.mapping;
