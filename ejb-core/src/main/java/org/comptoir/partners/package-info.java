/** Companies, their sites, users, rights and commercial terms (IDN). */
package org.comptoir.partners;
