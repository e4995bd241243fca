/** Aggregates of the partners: organisation, site, account, right, terms. */
package org.comptoir.partners.model;
