/** A person's own profile and notices (IDN-05). */
package org.comptoir.portal.account;
