/** What a buyer asks for, as data: specifications as dated files. */
@NullMarked
package org.stagebook.delivery.spec;

import org.jspecify.annotations.NullMarked;
