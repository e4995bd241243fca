/** The portal's door: who may enter which path, how one is sent to sign in and back, and how a session ends. */
package org.comptoir.portal.door;
