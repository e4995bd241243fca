/** CFONB 120: the French banks' account statement in records of 120 characters. */
package org.comptoir.integration.syntax.cfonb;
