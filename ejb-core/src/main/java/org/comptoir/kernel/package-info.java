/** Value types and small mechanisms that every capability may use; knows no capability, no screen, no format. */
package org.comptoir.kernel;
