/** Reports as pages for screens: one file that asks nothing of any network and runs no script. */
@NullMarked
package org.stagebook.report.web;

import org.jspecify.annotations.NullMarked;
