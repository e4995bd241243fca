/** What lists share: tabs with counts, filters, pages by key, all kept in the address. */
package org.comptoir.portal.lists;
