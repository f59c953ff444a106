/**
 * Folders of recordings: tracks from the names of files, places from what their headers say; no sound is read.
 *
 * <p>{@link org.stagebook.interchange.soundfolder.SoundFolderImport} is the way in.
 */
@NullMarked
package org.stagebook.interchange.soundfolder;

import org.jspecify.annotations.NullMarked;
