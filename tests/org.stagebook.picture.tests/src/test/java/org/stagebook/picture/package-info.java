/** Tests of the reference pictures. */
@NullMarked
package org.stagebook.picture;

import org.jspecify.annotations.NullMarked;
