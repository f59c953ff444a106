/** Foreign formats: what every reader shares. Each format has a package of its own below this one. */
@NullMarked
package org.stagebook.interchange;

import org.jspecify.annotations.NullMarked;
