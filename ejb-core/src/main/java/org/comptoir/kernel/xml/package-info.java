/** Reading XML from strangers: one hardened way, used everywhere. */
package org.comptoir.kernel.xml;
