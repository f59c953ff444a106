/** How far work on sound is, told from many threads in bytes. */
@NullMarked
package org.stagebook.delivery.progress;

import org.jspecify.annotations.NullMarked;
