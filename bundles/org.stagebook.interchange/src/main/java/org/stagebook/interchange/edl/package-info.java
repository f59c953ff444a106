/**
 * CMX3600 edit lists and their kin: EDLs of Avid (File32, File128), Premiere, Final Cut, Resolve; and marker EDLs for
 * Resolve.
 */
@NullMarked
package org.stagebook.interchange.edl;

import org.jspecify.annotations.NullMarked;
