/** All foreign formats together: which one a file is, and the way in and out of each. */
@NullMarked
package org.stagebook.interchange.formats;

import org.jspecify.annotations.NullMarked;
