/** What is wrong or doubtful in a production, in words, with what mends it. */
@NullMarked
package org.stagebook.edit.validation;

import org.jspecify.annotations.NullMarked;
