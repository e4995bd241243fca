/** The one door between bytes and canonical documents: reads whatever came, writes what a partner's profile asks for. */
package org.comptoir.integration.translation;
