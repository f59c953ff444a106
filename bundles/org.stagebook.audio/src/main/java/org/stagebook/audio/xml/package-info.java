/** XML inside recordings, read although it is damaged and without ever reaching outside. */
@NullMarked
package org.stagebook.audio.xml;

import org.jspecify.annotations.NullMarked;
