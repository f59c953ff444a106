/** Tests of the one door for all formats. */
@NullMarked
package org.stagebook.interchange.formats;

import org.jspecify.annotations.NullMarked;
