@NullMarked
package org.stagebook.interchange.tagged;

import org.jspecify.annotations.NullMarked;
