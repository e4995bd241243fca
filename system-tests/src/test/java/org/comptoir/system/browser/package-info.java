/** Journeys of people through the portal, in Debian's Chromium. */
package org.comptoir.system.browser;
