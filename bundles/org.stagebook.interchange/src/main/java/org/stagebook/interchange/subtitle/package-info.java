/** SubRip subtitles, which every player shows over the picture. */
@NullMarked
package org.stagebook.interchange.subtitle;

import org.jspecify.annotations.NullMarked;
