/** What stands around every page: the signed-in person, navigation, start page, search, language. */
package org.comptoir.portal.frame;
