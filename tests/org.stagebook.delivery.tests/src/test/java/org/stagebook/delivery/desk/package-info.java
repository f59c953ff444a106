@NullMarked
package org.stagebook.delivery.desk;

import org.jspecify.annotations.NullMarked;
