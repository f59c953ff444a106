@NullMarked
package org.stagebook.interchange.soundfolder;

import org.jspecify.annotations.NullMarked;
