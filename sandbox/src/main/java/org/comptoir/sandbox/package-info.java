/** The outside world in a box: real protocol servers on loopback that play the partner, the bank and the mail server. */
package org.comptoir.sandbox;
