/** The reasons of a proposal in words that a person can weigh. */
@NullMarked
package org.houvast.mentorship.reasons;

import org.jspecify.annotations.NullMarked;
