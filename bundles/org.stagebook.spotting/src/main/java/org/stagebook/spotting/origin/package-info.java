/** Where sounds come from, by what recordings, names and people say of them, and what sounds at a place of the picture. */
@NullMarked
package org.stagebook.spotting.origin;

import org.jspecify.annotations.NullMarked;
