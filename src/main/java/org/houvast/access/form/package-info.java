/** Forms that count once, long texts that are not lost, and a form that outlived its session. */
@NullMarked
package org.houvast.access.form;

import org.jspecify.annotations.NullMarked;
