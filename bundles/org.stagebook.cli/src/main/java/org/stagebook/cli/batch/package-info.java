/** What came of checking folders full of deliveries. */
@NullMarked
package org.stagebook.cli.batch;

import org.jspecify.annotations.NullMarked;
