/** How cues get their numbers: schemes, the next number, renumbering with a preview, duplicates. */
@NullMarked
package org.stagebook.spotting.numbering;

import org.jspecify.annotations.NullMarked;
