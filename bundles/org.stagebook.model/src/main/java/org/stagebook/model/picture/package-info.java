/** What can be said of the picture a production lies by. */
@NullMarked
package org.stagebook.model.picture;

import org.jspecify.annotations.NullMarked;
