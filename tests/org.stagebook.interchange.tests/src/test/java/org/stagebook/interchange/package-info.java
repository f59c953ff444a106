@NullMarked
package org.stagebook.interchange;

import org.jspecify.annotations.NullMarked;
